/** A piece of a note as one reads it: without the marks of headings and lists, and without empty lines. */
export const withoutMarks = (text: string, beginsLine: boolean): string => {
  const lines = text.replace(/\n+(?:#{1,6} +|[-*>] +)?/g, '\n').replaceAll('**', '');
  return beginsLine ? lines.replace(/^(?:#{1,6} +|[-*>] +)/, '') : lines;
};
