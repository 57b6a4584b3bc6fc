import { expect, test } from 'vitest';
import { addressToOpen } from '#electron/window/address-to-open.ts';

test.each([
  ['https://example.org', 'https://example.org/'],
  ['HTTP://Example.org/A?b=c#d', 'http://example.org/A?b=c#d'],
  ['https://exаmple.org/', 'https://xn--exmple-4nf.org/'], // a Cyrillic а
  ['https://münchen.example/', 'https://xn--mnchen-3ya.example/'],
  ['mailto:ada@example.org', 'mailto:ada@example.org'],
])('%s is shown and opened as %s', (text, address) => expect(addressToOpen(text)).toBe(address));

test.each([
  'javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'file://host/share', 'app://heed/index.html', 'heed://settings', 'vscode://x', 'smb://host/share', 'ms-msdt:/id', 'ftp://example.org', 'blob:https://example.org/x',
  'https://bank.example@evil.example/', 'https://user:word@example.org/', 'https://example.org/\u202Egpj.exe', 'https://exam\u200Bple.org/', ' https://example.org', 'https://', 'example.org', '', '//example.org', 'mailto:', 'mailto:ada@example.org?bcc=evil@example.org', 'mailto:ada@example.org,eve@example.org?attach=/etc/passwd',
])('%j is not opened', (text) => expect(addressToOpen(text)).toBeNull());
