import { Trans } from '@lingui/react/macro';
import { type CSSProperties, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { CSS_PX_PER_MM, margins, paperSizes } from '#domain/print/page-setup.ts';
import type { PrintDocument } from '#domain/print/print-document.ts';
import './sheet-preview.css';

interface SheetPreviewProps {
  readonly paper: PrintDocument['paper'];
  /** What stands at the foot of each page. */
  readonly footer: string;
  /** Name of the preview for those who cannot see it. */
  readonly label: string;
  /** Where it stands and how tall it may get: it scrolls by itself, also by keyboard. */
  readonly className?: string;
  /** The page as it will be printed. */
  readonly children: ReactNode;
}

/**
 * Printed pages on the screen, in real proportions and with the page breaks that the printer will make. The text flows
 * through columns of exactly one page: columns and pages are broken by the same code in Chromium. Each page on the
 * screen shows one column of the same text; all but the first are hidden from screen readers.
 */
export function SheetPreview({ paper, footer, label, className, children }: SheetPreviewProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [pages, setPages] = useState(1);
  const size = paperSizes[paper];
  const column = size.width * CSS_PX_PER_MM - margins.left - margins.right;

  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const text = element.querySelector('.preview-flow') as HTMLElement;
    const measure = () => {
      setWidth(element.clientWidth);
      // Columns are laid side by side without a gap; half a column more cannot be a rounding error.
      setPages(Math.max(1, Math.round(text.scrollWidth / column)));
    };
    measure();
    const resize = new ResizeObserver(measure);
    resize.observe(element);
    const change = new MutationObserver(measure);
    change.observe(text, { subtree: true, childList: true, characterData: true });
    document.fonts.addEventListener('loadingdone', measure);
    return () => {
      resize.disconnect();
      change.disconnect();
      document.fonts.removeEventListener('loadingdone', measure);
    };
  }, [column]);

  const scale = width === 0 ? 1 : width / (size.width * CSS_PX_PER_MM);
  const lengths = {
    '--page-width': `${size.width}mm`,
    '--page-height': `${size.height}mm`,
    '--column': `${column}px`,
    '--flow-height': `${size.height * CSS_PX_PER_MM - margins.top - margins.bottom}px`,
    '--top': `${margins.top}px`,
    '--side': `${margins.left}px`,
    '--bottom': `${margins.bottom}px`,
    '--scale': scale,
  } as CSSProperties;

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable without a mouse
    <section aria-label={label} tabIndex={0} className={className}>
      <div ref={frame} className="preview" style={lengths}>
        {Array.from({ length: pages }, (_, page) => (
          <div key={page} className="preview-frame" aria-hidden={page > 0} inert={page > 0}>
            <div className="preview-page">
              <div className="preview-window">
                <div className="preview-flow" style={{ transform: `translateX(calc(var(--column) * ${-page}))` }}>
                  {children}
                </div>
              </div>
              <div className="preview-footer">
                <span>{footer}</span>
                <span>
                  <Trans>Page {page + 1} of {pages}</Trans>
                </span>
              </div>
            </div>
          </div>
        ))}
      </div>
    </section>
  );
}
