import { useProtection } from '#bridge/protection.ts';
import { ConversionScreen } from './conversion-screen.tsx';
import { LockScreen } from './lock-screen.tsx';

/** What a window shows while Heed is locked or converts. */
export function ClosedScreen() {
  const protection = useProtection();
  switch (protection.state) {
    case 'locked':
      return <LockScreen protection={protection} />;
    case 'converting':
      return <ConversionScreen protection={protection} />;
    case 'plain':
    case 'open':
      return null; // main loads this window anew in a moment
  }
}
