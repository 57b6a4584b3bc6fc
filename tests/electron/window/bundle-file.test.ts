import { expect, test } from 'vitest';
import { fileOfUrl, mediaTypeOf } from '#electron/window/bundle-file.ts';

test.each([
  ['app://heed/', '/out/index.html'],
  ['app://heed/index.html', '/out/index.html'],
  ['app://heed/assets/inter%20variable.woff2', '/out/assets/inter variable.woff2'],
  ['app://heed/print.html?x=1#y', '/out/print.html'],
  ['app://heed/a/../b.js', '/out/b.js'],
  ['app://heed/../../etc/passwd', '/out/etc/passwd'], // a browser drops leading dots; below the folder still
])('%s is %s', (url, file) => expect(fileOfUrl(url, '/out')).toBe(file));

test.each(['app://heed/..%2fpackage.json', 'app://heed/%2e%2e%2f%2e%2e%2fetc/passwd', 'app://heed/a/..%2f..%2fmain/index.js', 'app://heed/x%00.html', 'app://heed/%', 'app://elsewhere/index.html', 'app://heed/..%2fout-of-it/x.js', 'not a url'])('%s is nothing', (url) =>
  expect(fileOfUrl(url, '/out')).toBeNull(),
);

test('names the media types that Chromium is strict about', () => {
  expect(mediaTypeOf('/a/b.js')).toBe('text/javascript; charset=utf-8');
  expect(mediaTypeOf('/a/b.css')).toBe('text/css; charset=utf-8');
  expect(mediaTypeOf('/a/b.unknown')).toBe('application/octet-stream');
});
