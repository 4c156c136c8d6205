// breaks: engine-model-never-forward
export type Bad = ReturnType<typeof import('../scoring/score.ts').score>;
