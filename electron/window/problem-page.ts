import { t } from '@lingui/core/macro';
import { locale } from '#domain/language/speak.ts';

/** A reason why Heed cannot start, as a person can act on it. */
export interface Problem {
  readonly title: string;
  readonly what: string;
  /** What is safe, and the next step. */
  readonly next: string;
  readonly path: string;
  /** The system's word for it, for whoever helps. */
  readonly detail: string;
}

const escape = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** The page as HTML. Made in main, without scripts: it must show when nothing else works. */
export function problemPage({ title, what, next, path, detail }: Problem): string {
  return `<!doctype html>
<html lang="${locale()}">
<head>
<meta charset="utf-8">
<title>${escape(title)}</title>
<style>
:root { color-scheme: light dark; }
body { margin: 0; padding: 40px 48px; background: light-dark(#faf8f3, #1a1917); color: light-dark(#25221d, #ede9e1); font: 15px/24px Inter, system-ui, sans-serif; }
h1 { margin: 0 0 16px; font-size: 20px; line-height: 28px; font-weight: 600; }
p { margin: 0 0 12px; max-width: 65ch; }
code { overflow-wrap: anywhere; user-select: text; }
small { font-size: 13px; color: light-dark(#5c564b, #b9b2a5); }
</style>
</head>
<body>
<main>
<h1>${escape(title)}</h1>
<p>${escape(what)}</p>
<p><code>${escape(path)}</code></p>
<p>${escape(next)}</p>
<p><small>${escape(detail)}</small></p>
</main>
</body>
</html>
`;
}

export const profileProblem = (path: string, code: string): Problem => ({
  title: t`Heed cannot use its folder`,
  what: t`Heed keeps everything in this folder, and it cannot read or write there:`,
  next: t`Nothing was changed. Make the folder writable for you, or free the disk it is on, and start Heed again.`,
  path,
  detail: t`The system says: ${code}`,
});

export const newerJournalProblem = (path: string): Problem => ({
  title: t`A newer Heed wrote this journal`,
  what: t`What you wrote is in this folder, in a form that this version does not know yet:`,
  next: t`Nothing was changed. Install the newer version and open it there; an older one could lose what it does not understand.`,
  path,
  detail: t`The journal has a higher schema version than this Heed.`,
});

export const journalProblem = (path: string, code: string): Problem => ({
  title: t`Heed cannot read what it keeps`,
  what: t`What you wrote is kept in this folder, and Heed cannot open it:`,
  next: t`Nothing was changed. Copy the folder to a safe place before you try anything with it, then check the disk and the rights on the folder, and start Heed again.`,
  path,
  detail: t`The system says: ${code}`,
});
