import { linux } from './linux.ts';
import { mac } from './mac.ts';
import type { Platform } from './platform.ts';
import { windows } from './windows.ts';

/** Every kind of desktop whose sensors are measured. */
export const PLATFORMS: readonly Platform[] = [windows, mac, ...linux];
