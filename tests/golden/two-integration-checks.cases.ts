import { percent, picked, type States, ticked } from '../support/engine-fixtures.ts';

/** Facts other than those of a single enterprise of discrete large batch. */
export type Over = Readonly<Record<string, string>>;
export type Sides = [id: string, fires: States, misses: States, fires?: Over, misses?: Over];

const linkedUp: States = {
  q076: picked('adaptive'),
  q077: picked('optimised'),
  q078: picked('realtime'),
  q083: picked('live'),
  q084: picked('optimisation'),
};
export const machines = (digital: number, networked: number): States => ({ q012: percent(digital), q013: percent(networked) });

/** On the left what cannot both be so; on the right the nearest that can. Discrete large batch unless said otherwise. */
export const sides: readonly Sides[] = [
  ['control-without-digital-equipment', { q012: percent(0), q014: percent(1) }, { q012: percent(0), q014: percent(0) }],
  ['linked-without-digital-equipment', { q012: percent(0), q076: picked('connected') }, { q012: percent(0), q076: picked('one-way') }],
  ['machine-status-without-network', { ...machines(9, 0), q041: ticked('machine') }, { ...machines(9, 1), q041: ticked('machine') }],
  [
    'linked-without-execution',
    { q041: ticked('none'), q076: picked('connected') },
    { q041: ticked('dispatch'), q076: picked('connected') },
  ],
  ['adaptive-with-few-machines', { ...machines(9, 19.9), q076: picked('adaptive') }, { ...machines(9, 20), q076: picked('adaptive') }],
  ['platform-without-network', { ...machines(9, 0), q090: picked('embedded') }, { ...machines(9, 0), q090: picked('connected') }],
  // A batch producer may link recipes without drawing tools.
  [
    'design-link-without-tools',
    { q029: ticked('none'), q074: picked('connected') },
    { q029: ticked('none'), q074: picked('connected') },
    {},
    { productionType: 'process-batch' },
  ],
  [
    'design-link-with-personal-files',
    { q032: picked('personal'), q074: picked('closed-loop') },
    { q032: picked('shared'), q074: picked('closed-loop') },
  ],
  [
    'recipe-link-without-control',
    { q014: percent(0), q075: picked('connected') },
    { q014: percent(0), q075: picked('one-way') },
    { productionType: 'process-continuous' },
    { productionType: 'process-continuous' },
  ],
  [
    'optimised-supply-with-manual-plan',
    { q039: picked('manual'), q077: picked('optimised') },
    { q039: picked('manual'), q077: picked('connected') },
  ],
  ['supply-link-without-purchasing', { q059: ticked('none'), q077: picked('connected') }, { q059: ticked('none'), q077: picked('linked') }],
  ['vouchers-without-finance-system', { q065: ticked('none'), q078: picked('partial') }, { q065: ticked('none'), q078: picked('import') }],
  [
    'order-profit-without-costing',
    { q065: ticked('ledger', 'budget'), q078: picked('realtime') },
    { q065: ticked('ledger', 'cost'), q078: picked('realtime') },
  ],
  ['traced-without-inspection-data', { q050: percent(0), q052: picked('internal') }, { q050: percent(0), q052: picked('partial') }],
  ['live-energy-without-collection', { q021: percent(0), q070: picked('realtime') }, { q021: percent(0), q070: picked('equipment') }],
  // A building site may have a live model without machines to collect from.
  [
    'twin-without-collection',
    { q021: percent(0), q095: picked('live') },
    { q021: percent(0), q095: picked('live') },
    {},
    { productionType: 'construction' },
  ],
  [
    'online-customisation-on-paper',
    { q074: picked('files'), q092: picked('online') },
    { q074: picked('files'), q092: picked('configured') },
  ],
  [
    'optimisation-without-reports',
    { q083: picked('none'), q084: picked('optimisation') },
    { q083: picked('manual'), q084: picked('optimisation') },
  ],
  ['linked-floor-without-interfaces', { q081: percent(0), q076: picked('adaptive') }, { q081: percent(1), q076: picked('adaptive') }],
  [
    'synchronised-plans-without-sharing',
    { q087: ticked('none'), q088: picked('synchronised') },
    { q087: ticked('none'), q088: picked('replenish') },
  ],
  [
    'group-operations-without-reports',
    { q083: picked('none'), q091: ticked('funds', 'operations') },
    { q083: picked('none'), q091: ticked('funds') },
    { group: 'group-head' },
    { group: 'group-head' },
  ],
  ['all-integration-few-machines', { ...linkedUp, ...machines(9, 49) }, { ...linkedUp, ...machines(9, 50) }],
  ['all-equipment-rates-full', { ...machines(100, 100), q014: percent(100) }, { ...machines(100, 99), q014: percent(100) }],
  ['perfect-delivery-and-quality', { q100: percent(100), q102: percent(100) }, { q100: percent(100), q102: percent(99.9) }],
  ['no-complaints-with-poor-delivery', { q107: percent(0), q100: percent(69) }, { q107: percent(0), q100: percent(70) }],
];
