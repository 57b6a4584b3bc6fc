import { app, protocol } from 'electron';
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

/**
 * Serves the built pages under Heed's own scheme, each answer with the policy that lets nothing else in.
 * @param pages pages that main makes itself, by path
 */
export function serveBundle(pages: Readonly<Record<string, () => string>> = {}) {
  protocol.handle(SCHEME, async ({ url }) => {
    const page = pages[new URL(url).pathname];
    if (page) return new Response(page(), { headers: headersFor('text/html; charset=utf-8') });
    const file = fileOfUrl(url, rendererRoot);
    const content = file && (await fs.readFile(file).catch(() => null));
    return content ? new Response(new Uint8Array(content), { headers: headersFor(mediaTypeOf(file)) }) : new Response(null, { status: 404 });
  });
}
