import { assertNever } from '#domain/assert-never.ts';
import type { PrintDocument } from '#domain/print/print-document.ts';
import { BriefPage } from '#print/brief-page.tsx';
import { DossierPage } from '#print/dossier-page.tsx';
import { ExpectationsPage } from '#print/expectations-page.tsx';
import { GuidePage } from '#print/guide-page.tsx';
import { LetterPage } from '#print/letter-page.tsx';
import { PlanPage } from '#print/plan-page.tsx';
import { RecoveryPage } from '#print/recovery-page.tsx';

/** The page of a document, whatever its kind. */
export function PrintedPage({ document }: { readonly document: PrintDocument }) {
  switch (document.kind) {
    case 'plan':
      return <PlanPage sheet={document} />;
    case 'expectations':
      return <ExpectationsPage sheet={document} />;
    case 'letter':
      return <LetterPage sheet={document} />;
    case 'handover':
    case 'disclosure':
      return <DossierPage sheet={document} />;
    case 'guide':
      return <GuidePage sheet={document} />;
    case 'recovery':
      return <RecoveryPage sheet={document} />;
    case 'brief':
      return <BriefPage sheet={document} on="paper" />;
    default:
      return assertNever(document);
  }
}
