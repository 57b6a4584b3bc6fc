import { isBuiltin } from 'node:module';
import path from 'node:path';
import { isWithin, type Layer, layerOf, layers, packageDoors } from './layers.ts';

/**
 * What is wrong with an import, as a sentence for the person who wrote it, or null.
 * @param file the importing file, relative to the project's root
 * @param specifier as written between the quotes
 */
export function judgeImport(file: string, specifier: string): string | null {
  const from = layerOf(file);
  if (!from) return null;
  if (specifier.startsWith('../')) return 'Name the folder (#domain/…, #data/…) rather than climbing out of this one with "../".';
  const target = targetOf(file, specifier);
  if (target) return judgeTarget(file, from, target);
  return specifier.startsWith('.') || specifier.startsWith('#') ? null : judgePackage(file, from, specifier);
}

/** The file an import of our own code leads to, relative to the root; null for packages and for anything outside the layers. */
function targetOf(file: string, specifier: string): string | null {
  if (specifier.startsWith('./')) return path.posix.join(path.posix.dirname(file), specifier);
  const layer = layers.find(({ alias }) => alias !== null && specifier.startsWith(`${alias}/`));
  return layer ? `${layer.folder}${specifier.slice(layer.alias?.length)}` : null;
}

function judgeTarget(file: string, from: Layer, target: string): string | null {
  const to = layerOf(target);
  if (!to) return null;
  if (to.folder !== from.folder) return from.knows.includes(to.folder) ? null : forbidden(from, to);
  if (from.folder !== 'renderer/features') return null;
  const [own, other] = [featureOf(file), featureOf(target)];
  return own === other ? null : `The feature "${own}" must not know the feature "${other}". Compose both in renderer/app.tsx, or move what they share down to #components, #data or #domain.`;
}

const featureOf = (file: string) => file.split('/')[2];

function forbidden(from: Layer, to: Layer): string {
  const known = from.knows.length > 0 ? `It may know ${from.knows.join(', ')}.` : 'It knows nobody.';
  return `${from.folder}/ must not know ${to.folder}/. ${known}`;
}

function judgePackage(file: string, from: Layer, specifier: string): string | null {
  if (isBuiltin(specifier)) return from.isNodeAllowed ? null : `${from.folder}/ runs without Node: "${specifier}" is not there. Let main do it, behind domain/bridge.ts.`;
  const [first = '', second = ''] = specifier.split('/');
  const door = packageDoors[first.startsWith('@') ? `${first}/${second}` : first];
  if (door && !door.places.some((place) => isWithin(file, place))) return door.message;
  if (from.packages === 'any' || from.packages.some((pattern) => pattern.test(specifier))) return null;
  return `${from.folder}/ is pure: "${specifier}" is not among the packages build/fence/layers.ts lets it use.`;
}
