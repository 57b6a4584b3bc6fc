import type { FunctionComponent, ReactNode } from 'react';
import { Route as RouterRoute } from 'react-router';
import type { AppRoute } from '#domain/guide/section-of-route.ts';

type RouteProps = { readonly element: ReactNode; readonly children?: ReactNode } & ({ readonly path: AppRoute | '*' } | { readonly path?: never; readonly index: true } | { readonly path?: never; readonly index?: false });

/** The router's own route, for paths that have a section in the user guide: any other does not compile. */
export const Route = RouterRoute as FunctionComponent<RouteProps>;
