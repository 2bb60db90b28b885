import { InjectionToken } from '@angular/core';

/** Gives a new UUID (version 4). */
export type NewId = () => string;

/** Ids for records. `crypto.randomUUID` exists on secure origins only; a phone on the home network opens an insecure one. */
export const NEW_ID = new InjectionToken<NewId>('NewId', { factory: () => randomUuid });

function randomUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, index) => {
    if (index === 6) return (byte & 0x0f) | 0x40;
    if (index === 8) return (byte & 0x3f) | 0x80;
    return byte;
  })
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
