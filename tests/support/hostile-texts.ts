/** Sets `heedWasRun` on the window wherever one of the texts below is taken for code. */
const RUN = 'window.heedWasRun=1';

/** What people paste, and what others hide in the files they hand over: markup, addresses, turned text, formulas. */
export const hostileTexts: readonly string[] = [
  `<script>${RUN}</script>`,
  `<img src=x onerror="${RUN}">`,
  `"><svg onload=${RUN}>`,
  `'-${RUN}-'`,
  `\${${RUN}}{{${RUN}}}`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `</title></textarea></style><body onload=${RUN}>`,
  `<a href="javascript:${RUN}">press</a>`,
  `[press](javascript:${RUN})`,
  `[press](data:text/html,<script>${RUN}</script>)`,
  '[open](file:///etc/passwd)',
  '![pixel](https://tracker.example/pixel.png)',
  '<link rel=stylesheet href=https://tracker.example/style.css>',
  '<style>@import url(https://tracker.example/all.css)</style>',
  '<https://tracker.example/auto>',
  'before \u202Eafter\u2066 the turn',
  '=HYPERLINK("https://tracker.example","press")',
  "=cmd|' /C calc'!A0",
  'null\u0000byte \u0007bell \u001B[31mred',
  '\u200B\u2060\uFEFF',
];

/**
 * A record with every free text in it replaced by a hostile one, in turn. A text is free when the record still is what
 * its schema says with another one in its place: ids, dates and codes are not.
 */
export function withHostileTexts<T>(record: T, isSound: (changed: unknown) => boolean, next: () => string): T {
  let current = structuredClone(record) as unknown;
  for (const path of textPaths(current)) {
    const changed = structuredClone(current);
    setAt(changed, path, next());
    if (isSound(changed)) current = changed;
  }
  return current as T;
}

/** Where the texts of a record stand; what its name says is a reference stays, or nothing would be found on a screen. */
function textPaths(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value === 'string') return /(^id|Ids?|In|Ref|zone|Zone|marks?|kind|key)$/.test(path.findLast((part) => !/^\d+$/.test(part)) ?? '') ? [] : [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textPaths(each, [...path, key]));
}

function setAt(target: unknown, path: readonly string[], text: string) {
  let holder = target as Record<string, unknown>;
  for (const part of path.slice(0, -1)) holder = holder[part] as Record<string, unknown>;
  holder[path.at(-1) as string] = text;
}
