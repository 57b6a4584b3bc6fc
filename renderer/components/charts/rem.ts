/** Pixels at the usual text size, in a unit that grows with the manager's. */
export const rem = (pixels: number): string => `${pixels / 16}rem`;
