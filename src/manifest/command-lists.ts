// The command table → the command lists of the Teams manifest, so that Teams' menus cannot tell of a command that is not there.
import type { AnyCommand } from '../commands/command.js';
import type { HelpLine, Language } from '../model.js';

/** As `bots[0].commandLists` of the manifest schema has them. */
export interface CommandList {
  readonly scopes: readonly ('personal' | 'team' | 'groupChat')[];
  readonly triggers: readonly ('mention' | 'slash')[];
  readonly commands: readonly ListedCommand[];
}
export interface ListedCommand {
  readonly title: string;
  readonly description: string;
  readonly type?: 'prompt';
  /** What Teams writes in the compose box; a title alone is what it writes where there is none. */
  readonly prompt?: string;
}

/** What a person types after the command's word in its example ("5b syddanmark"); empty where it takes no words. */
const words = ({ example }: HelpLine, language: Language): string => example[language].replace(/^\S+\s*/, '');
const forExample = { da: 'fx', en: 'e.g.' };

/** The commands with a word of their own; those that take words first, since they are what people come for. */
function named(commands: readonly AnyCommand[]): readonly HelpLine[] {
  const lines = commands.flatMap(({ slash, summary, example }): HelpLine[] =>
    slash && summary && example ? [{ slash, summary, example }] : [],
  );
  return [...lines.filter((line) => words(line, 'da')), ...lines.filter((line) => !words(line, 'da'))];
}

const basic = (line: HelpLine, language: Language): ListedCommand => {
  const example = words(line, language);
  return {
    title: line.slash[language],
    description: `${line.summary[language]}${example ? `, ${forExample[language]} ${example}` : ''}`,
  };
};
const prompt = (line: HelpLine, language: Language): ListedCommand => ({
  title: line.slash[language],
  description: line.summary[language],
  type: 'prompt',
  prompt: line.example[language].replace(/^\//, ''),
});

/**
 * In teams and group chats: the slash menu, whose answers are private, and the same after a mention, since slash commands
 * may not be on in every tenant yet. In 1:1, where Teams has no slash commands: prompts, ready to send or change.
 */
export const commandLists = (commands: readonly AnyCommand[], language: Language): readonly CommandList[] => [
  { scopes: ['team', 'groupChat'], triggers: ['slash', 'mention'], commands: named(commands).map((line) => basic(line, language)) },
  { scopes: ['personal'], triggers: ['mention'], commands: named(commands).map((line) => prompt(line, language)) },
];

/** The lists' texts under the keys of a localization file. */
export const commandStrings = (lists: readonly CommandList[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    lists.flatMap(({ commands }, list) =>
      commands.flatMap(({ title, description, prompt: text }, index) => {
        const key = `bots[0].commandLists[${list}].commands[${index}]`;
        return [[`${key}.title`, title], [`${key}.description`, description], ...(text === undefined ? [] : [[`${key}.prompt`, text]])];
      }),
    ),
  ) as Record<string, string>;
