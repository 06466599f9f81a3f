// All trades of the sample, in the order in which their CVs are written.
import { accountant } from './accountant.ts'
import { backendDeveloper } from './backend-developer.ts'
import { careAssistant } from './care-assistant.ts'
import { chef } from './chef.ts'
import { civilSiteManager } from './civil-site-manager.ts'
import { customerSupport } from './customer-support.ts'
import { dataEngineer } from './data-engineer.ts'
import { electrician } from './electrician.ts'
import { frontendDeveloper } from './frontend-developer.ts'
import { hgvDriver } from './hgv-driver.ts'
import { hr } from './hr.ts'
import { labTechnician } from './lab-technician.ts'
import { legalAssistant } from './legal-assistant.ts'
import { logisticsPlanner } from './logistics-planner.ts'
import { marketing } from './marketing.ts'
import { mechanicalEngineer } from './mechanical-engineer.ts'
import { paediatricNurse } from './paediatric-nurse.ts'
import { payroll } from './payroll.ts'
import { primaryTeacher } from './primary-teacher.ts'
import { sales } from './sales.ts'
import type { Trade } from './trade.ts'
import { warehouse } from './warehouse.ts'
import { welder } from './welder.ts'

export const trades: Trade[] = [
  warehouse,
  hgvDriver,
  welder,
  electrician,
  chef,
  careAssistant,
  paediatricNurse,
  primaryTeacher,
  accountant,
  payroll,
  sales,
  marketing,
  hr,
  customerSupport,
  backendDeveloper,
  frontendDeveloper,
  dataEngineer,
  mechanicalEngineer,
  civilSiteManager,
  labTechnician,
  legalAssistant,
  logisticsPlanner,
]
