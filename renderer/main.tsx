import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { bridge } from '#bridge/bridge.ts';
import { openStore } from '#data/store.ts';
import { followOthers } from '#data/undo.ts';
import { App } from './app.tsx';
import './styles/app.css';

z.config({ jitless: true }); // the content security policy forbids code made from strings

followOthers();
const root = createRoot(document.getElementById('root') as HTMLElement);
await openStore(bridge, ({ done, total }) => root.render(<output>{`Reading the journal: ${done} of ${total}`}</output>));
root.render(
  <StrictMode>
    <App />
  </StrictMode>,
);
