import { Option } from 'commander'

/** `--report json=FILE`, as often as wanted; what is wanted is read by `readReports`. */
export const reportOption = (): Option =>
  new Option('--report <format=file>', 'writes what was found to a file too: json=, junit= or html= (repeatable)')
    .argParser((value: string, before: string[]) => [...before, value])
    .default([])
