import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Events } from '#domain/bridge.ts';
import { bridge } from '#bridge/bridge.ts';
import { Speaking } from '#components/speaking.tsx';
import { PrintedPage } from '#print/printed-page.tsx';
import './styles/app.css';

const root = createRoot(document.getElementById('root') as HTMLElement);

/** Shows one document and tells main when it may be printed. Title and language become the PDF's own. */
async function show({ pageId, document: printed }: Events['printPage']) {
  document.title = printed.title;
  document.documentElement.lang = printed.language;
  flushSync(() => root.render(
      <Speaking>
        <PrintedPage key={pageId} document={printed} />
      </Speaking>,
    ));
  // Fonts are fetched once something is laid out with them. No frame is awaited: a hidden window draws none.
  document.body.getBoundingClientRect();
  await document.fonts.ready;
  await bridge.printPageReady(pageId);
}

bridge.on('printPage', (page) => void show(page));
const first = await bridge.readPrintPage();
if (first) await show(first);
