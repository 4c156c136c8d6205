// breaks: idb-only-in-indexeddb
import { openDB } from 'idb';

export const bad = openDB;
