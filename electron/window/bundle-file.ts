import path from 'node:path';

export const SCHEME = 'app';
export const HOST = 'heed';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export const mediaTypeOf = (file: string): string => MEDIA_TYPES[path.extname(file)] ?? 'application/octet-stream';

/**
 * The file that a URL of Heed's scheme stands for, or null when it stands for none. Dots, encoded dots and encoded
 * separators cannot lead out of the folder.
 */
export function fileOfUrl(url: string, root: string): string | null {
  let pathname: string;
  try {
    const parsed = new URL(url);
    if (parsed.host !== HOST) return null;
    pathname = decodeURIComponent(parsed.pathname);
  } catch {
    return null; // no URL, or a percent sign without its digits
  }
  if (pathname.includes('\0')) return null;
  const file = path.join(root, pathname === '/' ? 'index.html' : pathname);
  const relative = path.relative(root, file);
  return relative === '' || relative.startsWith('..') || path.isAbsolute(relative) ? null : file;
}
