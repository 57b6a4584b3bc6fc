import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { PrintDocument } from '#domain/print/print-document.ts';
import { bridge } from '#bridge/bridge.ts';
import { PrintedPage } from '#print/printed-page.tsx';
import './styles/app.css';

/** The hidden window that gets printed. Main hands it one sheet after the other; it has no door to the store. */
const root = createRoot(document.getElementById('root') as HTMLElement);

async function show({ pageId, document: sheet }: { readonly pageId: string; readonly document: PrintDocument }) {
  // Title and language of the page become the PDF's.
  document.title = sheet.title;
  document.documentElement.lang = sheet.language;
  flushSync(() => root.render(<PrintedPage key={pageId} document={sheet} />));
  // Laying out asks for the faces the text needs; only then is there something for `ready` to wait for.
  document.body.getBoundingClientRect();
  await document.fonts.ready;
  await bridge.printPageReady(pageId);
}

bridge.on('printPage', (page) => void show(page));
const first = await bridge.readPrintPage();
if (first) await show(first);
