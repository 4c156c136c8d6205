import type { Facts } from './enterprise.ts';

export const noFacts: Facts = {
  name: '',
  creditCode: '',
  industry: null,
  productionType: null,
  staff: null,
  revenue: null,
  city: null,
  ownership: null,
  group: null,
  certificates: [],
};
