/** The surface of everything that floats above the page. */
export const FLOAT = 'animate-appear rounded-lg bg-sheet shadow-float outline-none';
