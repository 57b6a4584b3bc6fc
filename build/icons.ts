/** Draws the icons in build/icons from their SVG sources, with the app's own runtime as the painter: `npm run icons`. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { _electron } from 'playwright';
import { openDisplay, rootFlags } from './display.ts';
import { ensureElectron } from './electron-runtime.ts';
import { icns, ico } from './icon-containers.ts';
import { root } from './run-command.ts';
import { ensureSystem } from './system.ts';

interface Picture {
  readonly source: string;
  readonly to: string;
  readonly size: number;
  /** For drawings in one colour. */
  readonly colour?: string;
}

const folder = path.join(root, 'build/icons');
const SMALL = 24;
const appSizes = [16, 24, 32, 48, 64, 128, 256, 512];
const LARGEST_IN_ICO = 256;
const traySizes = [16, 22, 32];
const trayColours = { 'for-light': '#25221d', 'for-dark': '#ede9e1' };

const pictures: readonly Picture[] = [
  ...appSizes.map((size) => ({ source: size <= SMALL ? 'icon-small.svg' : 'icon.svg', to: path.join(folder, `${size}x${size}.png`), size })),
  ...Object.entries(trayColours).flatMap(([ground, colour]) => traySizes.map((size) => ({ source: 'tray.svg', to: path.join(folder, `tray-${ground}-${size}.png`), size, colour }))),
  // Linux panels are light or dark without telling: there the tray shows the icon on its own ground.
  { source: 'icon-small.svg', to: path.join(root, 'electron/window/tray-icon.png'), size: 32 },
];

/** Runs in the page: an SVG text as a PNG, base64. */
async function paint({ svg, size }: { readonly svg: string; readonly size: number }): Promise<string> {
  const image = new Image(size, size);
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  canvas.getContext('2d')?.drawImage(image, 0, 0, size, size);
  return canvas.toDataURL('image/png').replace(/^data:image\/png;base64,/, '');
}

await ensureSystem('run');
const runtime = await ensureElectron();
const display = await openDisplay();
const app = await _electron.launch({ executablePath: runtime.executable, args: [...rootFlags, path.join(folder, 'canvas.mjs')], env: display.env as Record<string, string> });
const page = await app.firstWindow();
for (const { source, to, size, colour } of pictures) {
  const svg = (await fs.readFile(path.join(folder, source), 'utf8')).replace('<svg ', `<svg width="${size}" height="${size}" `).replaceAll('currentColor', colour ?? 'currentColor');
  await fs.writeFile(to, Buffer.from(await page.evaluate(paint, { svg, size }), 'base64'));
}
await app.close();
display.close();
const sized = await Promise.all(appSizes.map(async (size) => ({ size, png: await fs.readFile(path.join(folder, `${size}x${size}.png`)) })));
await fs.writeFile(path.join(folder, 'icon.ico'), ico(sized.filter(({ size }) => size <= LARGEST_IN_ICO)));
await fs.writeFile(path.join(folder, 'icon.icns'), icns(sized));
console.log(`Drew ${pictures.length} pictures.`);
