import { missingPart } from '../../ports/app-updates.ts';

/** Content of a data file of the app. Rejects where it cannot be had; asked for again, it is fetched again. */
export const fetchData = async (address: string): Promise<unknown> => {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${response.status}: ${address}`);
    return await response.json();
  } catch (error) {
    window.dispatchEvent(new Event(missingPart));
    throw error;
  }
};
