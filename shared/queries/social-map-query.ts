import { queryOptions } from '@tanstack/preact-query';

/** The social map at an address, read once while the panel is open. Only the address is part of the key. */
export const socialMapQuery = <T>(address: string, read: (address: string) => Promise<T>) =>
  queryOptions({
    queryKey: ['social-map', address],
    queryFn: () => read(address),
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false, // comparing thousands of activities would hold up the screen
  });
