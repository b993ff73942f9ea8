/** The fields of the responsible-AI vocabulary of Croissant that only a person can fill. */
export const responsibleAiQuestions = {
  dataCollectionType:
    'Of which kind was the collection: experiments, surveys, web pages, hand-written, generated …?',
  dataCollectionRawData: 'From which raw data do the rows come?',
  dataCollectionMissingData: 'How is missing data handled?',
  dataImputationProtocol: 'How were missing values filled in?',
  dataManipulationProtocol: 'How was the data altered after its collection?',
  dataPreprocessingProtocol: 'Which steps turned raw data into rows?',
  dataAnnotationProtocol: 'How were labels made?',
  dataAnnotationPlatform: 'With which platform or tool were labels made?',
  dataAnnotationAnalysis: 'How was disagreement between annotators analysed?',
  annotationsPerItem: 'How many labels does each item have?',
  annotatorDemographics: 'Who were the annotators?',
  machineAnnotationTools: 'Which software made or suggested labels?',
  personalSensitiveInformation: 'Which personal or sensitive information is in it?',
  dataSocialImpact: 'Which effect on society may its use have?',
  dataBiases: 'Which biases does it have?',
} as const;

export type ResponsibleAiField = keyof typeof responsibleAiQuestions;
