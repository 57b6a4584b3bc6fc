import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs';
import { NavLink } from 'react-router';

const TAB = '-mb-px cursor-default border-b-2 px-1 py-2 no-underline';

export interface TabsProps<Key extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly key: Key; readonly label: ReactNode; readonly content: ReactNode }[];
  readonly value?: Key;
  readonly onChange?: (key: Key) => void;
}

/** Several views of one thing on one page; arrow keys move between them. */
export function Tabs<Key extends string>({ label, tabs, value, onChange }: TabsProps<Key>) {
  return (
    <AriaTabs {...(value === undefined ? {} : { selectedKey: value })} onSelectionChange={(key) => onChange?.(key as Key)}>
      <TabList aria-label={label} className="mb-6 flex flex-wrap gap-x-5 border-b border-line">
        {tabs.map((tab) => (
          <Tab key={tab.key} id={tab.key} className={`${TAB} border-transparent text-soft data-hovered:text-ink data-selected:border-accent data-selected:text-ink`}>
            {tab.label}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.key} id={tab.key}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}

/** Views that are pages of their own, each with its route: links, not tabs, so that going back works. */
export function TabLinks({ label, links }: { readonly label: string; readonly links: readonly { readonly to: string; readonly label: ReactNode; readonly end?: boolean }[] }) {
  return (
    <nav aria-label={label} className="mb-6 flex flex-wrap gap-x-5 border-b border-line">
      {links.map((link) => (
        <NavLink key={link.to} to={link.to} end={link.end ?? false} className={({ isActive }) => `${TAB} ${isActive ? 'border-accent text-ink' : 'border-transparent text-soft hover:text-ink'}`}>
          {link.label}
        </NavLink>
      ))}
    </nav>
  );
}
