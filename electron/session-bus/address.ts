/** The socket in a D-Bus server address such as `unix:path=/run/user/1000/bus`; null for other transports. A leading NUL names an abstract socket. */
export function socketOfAddress(address: string): string | null {
  for (const one of address.split(';')) {
    if (!one.startsWith('unix:')) continue;
    const values = new Map(one.slice('unix:'.length).split(',').map((pair) => [pair.slice(0, pair.indexOf('=')), unescape(pair.slice(pair.indexOf('=') + 1))]));
    const path = values.get('path');
    if (path) return path;
    const abstract = values.get('abstract');
    if (abstract) return `\0${abstract}`;
  }
  return null;
}

/** Values are percent-escaped (D-Bus specification, "Server Addresses"). */
function unescape(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
