import type { ReactNode } from 'react';
import { useProtection } from '#bridge/protection.ts';
import { PrivacyOfOpen } from './privacy-of-open.tsx';
import { PrivacyOfPlain } from './privacy-of-plain.tsx';

/** What protects Heed on this computer, and when it locks. */
export function PrivacyScreen({ lastBackup }: { readonly lastBackup: ReactNode }) {
  const protection = useProtection();
  return (
    <>
      {protection.state === 'open' ? <PrivacyOfOpen protection={protection} /> : <PrivacyOfPlain trouble={protection.state === 'plain' ? protection.trouble : null} />}
      {lastBackup}
    </>
  );
}
