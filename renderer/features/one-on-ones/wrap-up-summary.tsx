import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type SummaryParts, summaryMarkdown, summaryPlain } from '#domain/notes/summary.ts';
import { bridge } from '#bridge/bridge.ts';
import { Button } from '#components/button.tsx';
import { Section } from '#components/page.tsx';
import { showToast } from '#components/toast.tsx';

/** What can be sent to the person, exactly as it will be copied. */
export function WrapUpSummary({ parts }: { readonly parts: SummaryParts }) {
  const copy = async (text: string) => {
    await bridge.copyText(text);
    showToast({ text: t`Copied the summary.` });
  };
  return (
    <Section
      title={t`Summary to copy`}
      description={t`Shared notes, what was agreed and the next date. Private notes cannot be in it.`}
      actions={
        <>
          <Button size="small" onPress={() => void copy(summaryPlain(parts))}>
            <Trans>Copy as text</Trans>
          </Button>
          <Button size="small" onPress={() => void copy(summaryMarkdown(parts))}>
            <Trans>Copy as Markdown</Trans>
          </Button>
        </>
      }
    >
      <section aria-label={t`Summary`} dir="auto" className="max-w-prose rounded-sm bg-sheet px-6 py-5 wrap-anywhere whitespace-pre-wrap shadow-sheet">
        {summaryPlain(parts)}
      </section>
    </Section>
  );
}
