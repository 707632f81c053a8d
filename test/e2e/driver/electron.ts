import type { Sitwell, StartOptions } from './sitwell.ts';
export function startInElectron(_options: StartOptions): Promise<Sitwell> {
  return Promise.reject(new Error('not yet'));
}
