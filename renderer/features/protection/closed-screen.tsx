import { useState } from 'react';
import { useProtection } from '#bridge/protection.ts';
import { ConversionScreen } from './conversion-screen.tsx';
import { LockScreen } from './lock-screen.tsx';

/** What a window shows while Heed is locked or converts. */
export function ClosedScreen() {
  const now = useProtection();
  const [last, setLast] = useState(now);
  const isClosed = now.state === 'locked' || now.state === 'converting';
  if (isClosed && now !== last) setLast(now);
  // Once Heed is open main loads this window anew. Until it does, what was there stays, rather than an empty window.
  const protection = isClosed ? now : last;
  switch (protection.state) {
    case 'locked':
      return <LockScreen protection={protection} />;
    case 'converting':
      return <ConversionScreen protection={protection} />;
    case 'plain':
    case 'open':
      return null;
  }
}
