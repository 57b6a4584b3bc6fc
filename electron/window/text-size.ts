const SMALLEST = 80;
const LARGEST = 200;
const NORMAL = 100;

/** The next text size in percent: ten up, ten down, or back to normal. */
export const steppedTextSize = (percent: number, step: 1 | -1 | 0): number => (step === 0 ? NORMAL : Math.min(LARGEST, Math.max(SMALLEST, percent + step * 10)));
