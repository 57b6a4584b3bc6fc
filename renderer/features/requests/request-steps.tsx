import { t } from '@lingui/core/macro';
import type { FlexibleRequest } from '#domain/requests/request.ts';
import { stepsOf } from '#domain/requests/steps.ts';
import { Section } from '#components/page.tsx';
import { When } from '#components/when.tsx';
import { useToday } from '#data/clock.ts';

/** Everything that happened with a request, and what is arranged, along a line. */
export function RequestSteps({ request }: { readonly request: FlexibleRequest }) {
  const today = useToday();
  return (
    <Section title={t`Steps`}>
      <ol className="ms-1.5 border-s border-line">
        {stepsOf(request, today).map(({ key, on, text, isAhead }) => (
          <li key={key} className="relative flex flex-wrap items-baseline gap-x-4 py-1.5 ps-5">
            <span aria-hidden className={`absolute start-[-0.3125rem] top-[1.05rem] size-2.5 -translate-y-1/2 rounded-full border-2 ${isAhead ? 'border-edge bg-paper' : 'border-accent bg-accent'}`} />
            <span className={`min-w-0 flex-1 basis-56 ${isAhead ? 'text-soft' : ''}`}>{text}</span>
            <When on={on} className="text-sm text-soft" />
          </li>
        ))}
      </ol>
    </Section>
  );
}
