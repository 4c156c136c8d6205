import { useMemo } from 'react';

export const useFormat = () => useMemo(() => ({}), []);
export type Format = ReturnType<typeof useFormat>;
