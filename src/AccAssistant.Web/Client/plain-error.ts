/** What went wrong, as a sentence for the reader: all other errors tell developers, in English. */
export class PlainError extends Error {}
