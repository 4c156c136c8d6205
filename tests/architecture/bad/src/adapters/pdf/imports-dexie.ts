// breaks: dexie-only-in-indexeddb
import { Dexie } from 'dexie';

export const bad = Dexie;
