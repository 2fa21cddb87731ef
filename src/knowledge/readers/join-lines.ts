// Lines of one paragraph → its text, words that a line end broke put together again.

/** Runs of blanks and line ends as one blank. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** "uddannel-/ses" is one word; "uddannelses-/og arbejdsmiljø" keeps its hyphen. */
export const joinLines = (lines: readonly string[]): string =>
  oneLine(
    lines
      .join('\n')
      .replace(/(\p{Ll})[-\u00ad]\s*\n\s*(?!(?:og|eller|samt)\b)(\p{Ll})/gu, '$1$2')
      .replace(/\u00ad/g, ''),
  );
