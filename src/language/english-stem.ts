// A folded English word → its stem, for the English–Danish list.
export { stemmer as englishStem } from '@orama/stemmers/english';
