import fc from 'fast-check';

// A mutant dies of the first counterexample: making it smaller would only take time, and so would looking for one for long.
// One seed, so that runs can be compared.
fc.configureGlobal({ endOnFailure: true, seed: 20261124, interruptAfterTimeLimit: 1500 });
