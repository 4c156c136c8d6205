export const assessmentFileFormat = 'rongchi-assessment';
export const assessmentFileVersion = 5;
