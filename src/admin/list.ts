// The register of admin commands. It is apart from the other commands' so that no search, suggestion or menu can offer one.
import type { AnyAdminCommand } from './command.js';
import { drafts } from './drafts.js';
import { file, refresh } from './refresh.js';
import { problems, unanswered } from './reports.js';
import { rollBackCommand, versions } from './versions.js';

export const adminCommands: readonly AnyAdminCommand[] = [refresh, versions, rollBackCommand, unanswered, problems, drafts, file];
