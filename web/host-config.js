/**
 * How a card looks here, after Teams. Colours are custom properties of chat.css, which hold a light and a dark value each:
 * one config serves both themes, and a change of theme needs no new rendering, so an opened or half-filled card stays as it is.
 */
const colour = (name, subtle = name) => ({
  default: `var(--${name})`,
  subtle: `var(--${subtle})`,
  highlightColors: { default: 'var(--mark)', subtle: 'var(--mark)' },
});

const foregroundColors = {
  default: colour('ink', 'soft'),
  dark: colour('ink', 'soft'),
  light: colour('soft'),
  accent: colour('accent'),
  good: colour('good'),
  warning: colour('warning'),
  attention: colour('attention'),
};

const container = (fill) => ({ backgroundColor: `var(--${fill})`, borderColor: 'var(--line)', foregroundColors });

/** @param rem the root font size in pixels: the renderer takes pixels, a reader may have chosen larger letters */
export const hostConfig = (rem) => {
  const px = (sizes) => Object.fromEntries(Object.entries(sizes).map(([name, size]) => [name, (size * rem) / 16]));
  const letters = {
    fontSizes: px({ small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 }),
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
  };
  return {
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: 'var(--line)' },
    fontTypes: {
      default: { ...letters, fontFamily: 'inherit' },
      monospace: { ...letters, fontFamily: 'ui-monospace, Consolas, monospace' },
    },
    lineHeights: px({ small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 }),
    containerStyles: {
      default: container('card'),
      emphasis: container('emphasis-fill'),
      accent: container('accent-fill'),
      good: container('good-fill'),
      warning: container('warning-fill'),
      attention: container('attention-fill'),
    },
    textStyles: { heading: { size: 'large', weight: 'bolder' }, columnHeader: { weight: 'bolder' } },
    textBlock: { headingLevel: 3 },
    factSet: { title: { weight: 'bolder', wrap: true, maxWidth: 150 }, value: { wrap: true }, spacing: 12 },
    actions: {
      maxActions: 20, // Teams has a menu from the seventh on; here all are in sight
      buttonSpacing: 0, // the gap is in chat.css, where the buttons may wrap
      allowTitleToWrap: true,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
    },
  };
};
