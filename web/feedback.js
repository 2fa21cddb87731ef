import { make } from './make.js';

const reactions = ['like', 'dislike'];

/**
 * Two thumbs under an answer. As in Teams, a thumb opens a field for a comment, and nothing is told before that is sent.
 * @param say the page's texts
 * @param send told the reaction and the comment, which may be empty; rejects where that failed
 */
export function thumbs(say, send) {
  const group = make('div', { className: 'feedback', role: 'group', ariaLabel: say('rate') });
  const buttons = reactions.map((reaction) =>
    make('button', {
      type: 'button',
      className: `icon ${reaction}`,
      ariaLabel: say(reaction),
      title: say(reaction),
      ariaPressed: 'false',
      ariaExpanded: 'false',
      onclick: () => (chosen === reaction ? close() : open(reaction)),
    }),
  );
  let chosen;
  let form;

  const mark = (reaction) => {
    chosen = reaction;
    buttons.forEach((button, at) => (button.ariaPressed = button.ariaExpanded = String(reactions[at] === reaction)));
    form?.remove();
    form = undefined;
  };
  const close = () => {
    const pressed = buttons[reactions.indexOf(chosen)];
    mark(undefined);
    pressed?.focus({ preventScroll: true });
  };

  function open(reaction) {
    mark(reaction);
    const comment = make('textarea', { rows: 2, maxLength: 1000 });
    const problem = make('p', { role: 'alert' });
    form = make(
      'form',
      {
        onsubmit: async (event) => {
          event.preventDefault();
          try {
            await send(reaction, comment.value.trim());
            const thanks = make('p', { tabIndex: -1 }, say('thanks'));
            group.replaceChildren(thanks);
            thanks.focus({ preventScroll: true });
          } catch (error) {
            console.error(error);
            problem.textContent = say('notSent');
          }
        },
        onkeydown: (event) => event.key === 'Escape' && close(),
      },
      make('label', {}, say(reaction === 'like' ? 'whyLike' : 'whyDislike'), comment),
      make('div', {}, make('button', {}, say('sendRating')), make('button', { type: 'button', onclick: close }, say('cancel')), problem),
    );
    group.append(form);
    comment.focus({ preventScroll: true });
    form.scrollIntoView({ block: 'nearest' });
  }

  group.append(...buttons);
  return group;
}
