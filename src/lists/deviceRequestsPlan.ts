import { requests } from './access';
import { deviceRequests } from './deviceRequests';
import type { ListPlan } from './plan';

export const deviceRequestsPlan: ListPlan<typeof deviceRequests> = {
  shape: deviceRequests,
  title: 'Device requests',
  about:
    'One row for each request for a phone. A requester sees and edits only their own, and can write any column of it; what was decided stands in Device decisions.',
  access: requests,
  versions: 500,
  noCrawl: true,
  itemSecurity: 'own',
  columns: {
    Title: {
      about:
        'The person the phone is for, for people who open the list. The reference is the request’s number, and stored nowhere.',
    },
    RequestKey: {
      about:
        'A key made by the form, so that sending twice counts once. Not unique: SharePoint refuses unique columns where people read only their own rows.',
      label: 'Request key',
      indexed: true,
      distinct: true,
    },
    RequesterKey: { about: 'The account of whoever made the request.', label: 'Requester', indexed: true },
    RequestedForName: { about: 'The name of the person the phone is for.', label: 'Requested for' },
    RequestedForEmail: {
      about: 'The email address of the person the phone is for.',
      label: 'Requested for: email',
      indexed: true,
    },
    FunctionKey: {
      about: 'The function the person does, from Device policy.',
      label: 'Function',
      indexed: true,
      refersTo: { list: 'DevicePolicy', column: 'FunctionKey' },
    },
    SiteCode: {
      about: 'The code of the site the person works at.',
      label: 'Site code',
      indexed: true,
      refersTo: { list: 'RolloutSites', column: 'SiteCode' },
    },
    BusinessNeeds: {
      about: 'The business needs stated. Preference is not one; no diagnosis is asked.',
      label: 'Business needs',
    },
    Justification: { about: 'The need in the requester’s own words.' },
    NeedsMobileEmail: { about: 'Whether email is needed away from a desk.', label: 'Needs mobile email' },
    UsesNHSmail: { about: 'Whether that email is NHSmail.', label: 'Uses NHSmail' },
    CurrentDevice: {
      about: 'The device the person has now: its key in Device support, or its name where it is not listed there.',
      label: 'Current device',
    },
    KeepNumber: { about: 'The number to keep, where one is to be kept.', label: 'Keep number' },
    NeededBy: { about: 'The day the phone is needed by.', label: 'Needed by', indexed: true },
    PolicyVersion: { about: 'The version of the policy the form showed.', label: 'Policy version' },
    ReviewReason: {
      about: 'Why a person should review it, where the answers do not meet the rule.',
      label: 'Review reason',
    },
    Reply: { about: 'The requester’s answer to a question from ICT.' },
    Withdrawn: { about: 'Whether the requester has withdrawn it.' },
    Outcome: {
      about: 'The requester’s copy of the decision. ICT holds the record, in Device decisions.',
      indexed: true,
    },
    OutcomeRule: { about: 'The rule quoted in the decision: the requester’s copy.', label: 'Outcome: rule' },
    OutcomeNote: { about: 'What ICT says beside the rule: the requester’s copy.', label: 'Outcome: in ICT’s words' },
    OutcomePolicyVersion: {
      about: 'The version of the policy decided on: the requester’s copy.',
      label: 'Outcome: policy version',
    },
    OutcomeBy: { about: 'Who decided: the requester’s copy.', label: 'Outcome: by' },
    OutcomeOn: { about: 'When it was decided: the requester’s copy.', label: 'Outcome: on' },
    OutcomeStage: { about: 'How far the handset has got: the requester’s copy.', label: 'Outcome: stage' },
    Question: { about: 'A question from ICT, waiting for a reply.' },
    SiteInWords: {
      about: 'Where the person works, in the requester’s own words, where their site is not listed.',
      label: 'Site in words',
    },
    NotAsked: {
      about: 'Whether the person in whose name it was made says that they did not ask for it. It is withdrawn then.',
      label: 'Not asked for',
    },
  },
};
