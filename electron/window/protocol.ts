import { app, protocol, type ProtocolResponse } from 'electron';
import fs from 'node:fs/promises';
import path from 'node:path';
import { fileOfUrl, HOST, mediaTypeOf, SCHEME } from '#electron/window/bundle-file.ts';

const rendererRoot = path.join(import.meta.dirname, '../renderer');
const devServer = app.isPackaged ? undefined : process.env['HEED_DEV_SERVER'];

export const ORIGIN = devServer ? devServer.replace(/\/$/, '') : `${SCHEME}://${HOST}`;

/** Whether a URL is one of Heed's own pages or files. In development its live-reload socket is, too. */
export const isOurs = (url: string): boolean => url.startsWith(`${ORIGIN}/`) || (devServer !== undefined && url.startsWith(`${ORIGIN.replace(/^http/, 'ws')}/`));

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // React Aria places popovers through style attributes.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');

const headersFor = (mediaType: string) => ({ 'Content-Type': mediaType, 'Content-Security-Policy': POLICY, 'X-Content-Type-Options': 'nosniff' });

/** Must run before Electron is ready. */
export function registerScheme() {
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true } }]);
}

/** Pages that main makes itself, by path. */
const ownPages = new Map<string, string>();

/** Serves a page of main's own making at a path such as `/problem.html`. */
export const servePage = (pathname: string, html: string): void => void ownPages.set(pathname, html);

/**
 * Serves the built pages under Heed's own scheme, each answer with the policy that lets nothing else in.
 * @param started ends when main can answer what its pages ask. A page is served at once, what runs in it not before.
 */
export function serveBundle(started: () => Promise<void>): void {
  // Not `protocol.handle`: its Request and Response bring Node's whole HTTP client into main, a fifth of the start and
  // several megabytes for good (docs/decisions/quick-start.md).
  protocol.registerBufferProtocol(SCHEME, ({ url }, answer) => {
    const page = ownPages.get(new URL(url).pathname);
    if (page) answer({ data: Buffer.from(page), headers: headersFor('text/html; charset=utf-8') });
    else void readBundled(url, started).then(answer);
  });
}

async function readBundled(url: string, started: () => Promise<void>): Promise<ProtocolResponse> {
  const file = fileOfUrl(url, rendererRoot);
  if (file && path.extname(file) !== '.html') await started();
  const data = file && (await fs.readFile(file).catch(() => null));
  return data ? { data, headers: headersFor(mediaTypeOf(file)) } : { statusCode: 404, data: Buffer.alloc(0) };
}
