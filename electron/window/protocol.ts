import { app, net, protocol } from 'electron';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const SCHEME = 'app';
const HOST = 'heed';
const rendererRoot = path.join(import.meta.dirname, '../renderer');
const devServer = app.isPackaged ? undefined : process.env['HEED_DEV_SERVER'];

export const ORIGIN = devServer ? devServer.replace(/\/$/, '') : `${SCHEME}://${HOST}`;

/** Whether a frame's URL is one of Heed's own pages. */
export const isOurs = (url: string): boolean => url.startsWith(`${ORIGIN}/`);

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

/** Must run before Electron is ready. */
export function registerScheme() {
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true } }]);
}

/** Serves the built pages under Heed's own scheme, each answer with the policy that lets nothing else in. */
export function serveBundle() {
  protocol.handle(SCHEME, async (request) => {
    const url = new URL(request.url);
    const file = path.normalize(path.join(rendererRoot, decodeURIComponent(url.pathname === '/' ? '/index.html' : url.pathname)));
    const relative = path.relative(rendererRoot, file);
    if (url.host !== HOST || relative.startsWith('..') || path.isAbsolute(relative)) return new Response(null, { status: 404 });
    const response = await net.fetch(pathToFileURL(file).href).catch(() => undefined);
    if (!response?.ok) return new Response(null, { status: 404 });
    const headers = new Headers(response.headers);
    headers.set('Content-Security-Policy', POLICY);
    headers.set('X-Content-Type-Options', 'nosniff');
    return new Response(response.body, { status: 200, headers });
  });
}
