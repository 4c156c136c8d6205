import { missingPart } from '../../ports/app-updates.ts';
import { readOnce } from './read-once.ts';

const fetchAnew = async (address: string): Promise<unknown> => {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${response.status}: ${address}`);
    return await response.json();
  } catch (error) {
    window.dispatchEvent(new Event(missingPart));
    throw error;
  }
};

const known = new Map<string, Promise<unknown>>();

/**
 * Content of a data file of the app, which is fetched once, as a script would be: several ask for the same. Rejects where it cannot be
 * had; asked for again, it is then fetched again.
 */
export const fetchData = (address: string): Promise<unknown> => readOnce(known, address, () => fetchAnew(address));
