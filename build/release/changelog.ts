/** The heading of what is not released yet: `## 0.2.0, not released yet`, or without a version. Always the first. */
const OPEN = /^## (?:\S+, )?not released yet$/im;
const HEADING = /^## .+$/gm;
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Why no release can be made of a changelog; null when one can. */
export function changelogProblem(text: string): string | null {
  if (/^(<{7}|={7}|>{7})/m.test(text)) return 'CHANGELOG.md holds the marks of a merge that was not finished.';
  const [first] = text.match(HEADING) ?? [];
  if (first === undefined || !OPEN.test(first)) return 'CHANGELOG.md must begin with a part "## …, not released yet" that says what is new.';
  return notes(text) === '' ? 'CHANGELOG.md says nothing about what is new: its part "not released yet" is empty.' : null;
}

/** What the open part says, without its heading. */
function notes(text: string): string {
  const begin = text.search(OPEN);
  const rest = text.slice(text.indexOf('\n', begin) + 1);
  const end = rest.search(/^## /m);
  return (end < 0 ? rest : rest.slice(0, end)).trim();
}

/**
 * Closes the open part under a version and a day.
 * @param on a day, `YYYY-MM-DD`
 */
export function closeChangelog(text: string, version: string, on: string): string {
  const [year, month, day] = on.split('-').map(Number) as [number, number, number];
  return text.replace(OPEN, `## ${version}, ${day} ${MONTHS[month - 1] as string} ${year}`);
}
