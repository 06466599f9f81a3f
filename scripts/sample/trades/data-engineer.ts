// Data engineers.
import { lines } from '../templates.ts'
import type { Trade } from './trade.ts'

export const dataEngineer: Trade = {
  id: 'data-engineer',
  count: { en: 8 },
  setting: 'office',
  abroad: 'firm',
  formerly: 'accountant',
  banks: {
    en: {
      titles: [
        ['Junior Data Engineer', 'Reporting Analyst', 'Data Analyst'],
        ['Data Engineer', 'BI Developer', 'Analytics Engineer'],
        ['Senior Data Engineer', 'Lead Data Engineer', 'Data Platform Lead'],
      ],
      employers: lines(`
        Skylark Mobility | a bike and scooter rental company
        Cereal & Co. Analytics | a consultancy for food retailers
        Anchor Reinsurance | a reinsurer
        Waterlow Utilities | a water company
        Harvest Loyalty | a loyalty card operator
        Medwick Trials | a manager of clinical studies
        Pennant Sports Media | a broadcaster of live sport
        Fathom Retail | a chain of garden centres
        Civic Data Office | a data team of a city council`),
      openers: lines(`
        Data engineer with {years} years of pipelines, warehouses and patient colleagues.
        {title}, {years} years in {retail and loyalty|insurance|utilities and public sector}.
        {years} years of getting data from where it is to where it is trusted.`),
      traits: lines(`
        Documents lineage before being asked.
        Tests data like code.
        Prefers one well-named table to five clever ones.
        Comfortable with analysts, auditors and ops.
        Names columns for humans.`),
      voice: lines(`
        I began in finance and learnt to distrust a total that nobody can explain.
        I think that a pipeline is finished when somebody else can mend it.
        I enjoy the unglamorous part: keys, time zones, late data.
        I want fewer dashboards and more decisions.`),
      duties: lines(`
*Merged* {three|four} customer bases and *resolved* {9..60} thousand duplicates
*Archived* ten years of logs at a tenth of the cost
*Parsed* PDFs, fixed-width files and one fax
*Estimated* load before it happened, mostly right
*Set* up row-level permissions with the lawyers
*Rewrote* a stored procedure of {1200..3400/100} lines into {nine|fourteen} steps
*Kept* a glossary that settled what a customer is
        *Built* pipelines that load {20..400/10} tables from {ERP|tills|sensors|apps} every night
        *Modelled* facts and dimensions with the business, on paper first
        *Tuned* SQL from {forty|fifty-five} minutes to {two|three}
        *Checked* freshness, volume and uniqueness automatically
        *Answered* ad-hoc questions and *turned* the third repetition into a table
        *Kept* personal data masked and *deleted* it on time
        *Wrote* Python packages for ingestion
        *Reviewed* code and *set* naming conventions
        *Documented* {60..300/20} tables in the catalogue
        *Migrated* reports from {Excel|SSRS|Crystal Reports}
        *Built* dashboards in {Power BI|Tableau|Metabase} for {40..300/20} users
        *Monitored* cost and *switched* off what nobody read
        *Handled* late, doubled and wrong records
        *Connected* REST sources with polite rate limits
        *Worked* with data scientists on features for {churn|demand|leak detection}
        *Loaded* {0.4..6.5} TB a month
        *Ran* office hours for analysts on Thursdays
        *Tested* restore, not only backup
        *Traced* a wrong margin through {seven|nine} layers to a unit of measure
        *Versioned* schemas and *agreed* contracts with the producing teams
        *Trained* {12..40} colleagues in SQL
        *Prepared* regulatory extracts
        *Scheduled* jobs and *handled* reruns without duplicates
        *Designed* slowly changing dimensions that do not change slowly`),
      wins: lines(`
        Brought data ready from 11:00 to {5:30|6:00|6:45} in the morning
        Cut warehouse cost by {28..54} %
        Reduced failing jobs from {nine|fourteen|twenty} a week to one
        Replaced {80..240/10} spreadsheets with {six|nine} reports
        Found £{40..380/20}k of unbilled usage`),
      skills: lines(`
        SQL
        Python
        PostgreSQL
        Data modelling
        Power BI
        Tableau
        Git
        Data quality
        Pandas
        ETL
        SQL Server
        Linux
        REST sources
        Data catalogue
        Excel
        Statistics
        Docker`),
      certificates: lines(`
        Azure Data Fundamentals, {2019..2024}
        Power BI Data Analyst, {2019..2024}
        Data protection practitioner, {2018..2023}
        Statistics with R, {2014..2022}`),
      education: lines(`
        BSc (Hons) Mathematics and Statistics | university
        MSc Data Science | university
        BSc (Hons) {Economics|Computer Science|Geography} | university
        A levels in Maths, Further Maths and {Physics|Economics} | school`),
      shown: {
        spark: {
          literal: { duty: ['*Processed* {2..30} TB with Spark on Databricks'], skill: ['Spark'] },
          reworded: { duty: ['*Wrote* distributed jobs in PySpark on a cluster of {20..80/10} nodes'] },
        },
        airflow: {
          literal: { duty: ['*Orchestrated* {80..400/20} tasks in Airflow'], skill: ['Airflow'] },
          reworded: { duty: ['*Wrote* and *operated* DAGs with retries, sensors and sensible alerts'] },
        },
        dbt: {
          literal: { duty: ['*Transformed* data with dbt'], skill: ['dbt'] },
          reworded: {
            duty: ['*Built* layered, tested SQL models under version control with documentation from the same files'],
          },
        },
        warehouse: {
          literal: { duty: ['*Ran* the warehouse in Snowflake'], skill: ['Snowflake'] },
          reworded: { duty: ['*Moved* the on-premise warehouse to BigQuery'], skill: ['BigQuery'] },
        },
      },
      nearMisses: [
        {
          titles: ['Data Scientist', 'Machine Learning Researcher'],
          profile: lines(`
            Data scientist with {years} years of modelling and statistics; I use tables that others build and have not run pipelines in production.
            Looking for research-oriented work.`),
          duties: lines(`
            *Built* forecasting and churn models
            *Designed* experiments and *read* their results with care
            *Published* {two|three|four} papers
            *Visualised* results for management
            *Tuned* gradient boosting and neural networks
            *Prepared* training data in notebooks
            *Taught* a university seminar
            *Evaluated* fairness of models
            *Wrote* survey weights
            *Reviewed* papers for two journals
            *Estimated* price elasticities for {300..900/50} products
            *Segmented* customers and *explained* the segments to people who meet them
            *Supervised* {two|three} master's theses
            *Compared* models by backtest
            *Documented* assumptions and limits
            *Presented* at {two|three} conferences`),
          meets: [],
          apart: {
            employers: lines(`
              Ashgrove University | a university
              Meridian Credit Research | a credit research company
              Kestrel Polling | a polling institute
              Northlight Health Insights | a health data company`),
            skills: [
              'R',
              'Python notebooks',
              'Bayesian statistics',
              'Forecasting',
              'Experiment design',
              'Scientific writing',
              'Machine learning',
            ],
            certificates: ['Deep learning course, {2017..2023}'],
            education: ['PhD Statistics | university', 'MSc Applied Mathematics | university'],
          },
        },
      ],
    },
  },
  posting: {
    language: 'en',
    employer: 'Ridgeline Weather Services',
    place: 'Reading',
    title: 'Data Engineer',
    intro: lines(`
      We sell forecasts to people who must decide at six in the morning: farmers, ferry companies, organisers of garden parties.
      Some forty thousand stations report to us every ten minutes. Your pipelines would sort, check and keep what they say.`),
    tasks: lines(`
      Extend the batch processing of observations on our cluster
      Schedule and watch over two hundred tasks
      Build tested models on the warehouse with our analysts
      Move the archive, thirty years of it, to the cloud`),
    asks: {
      spark: 'Experience with Spark on real volumes',
      airflow: 'Airflow or a comparable scheduler',
      dbt: 'dbt or another way to test what you transform',
      warehouse: 'A cloud warehouse such as Snowflake or BigQuery',
    },
    welcome: ['An interest in weather', 'Geodata'],
    offer: ['£58,000 to £66,000', 'Hybrid, two days in Reading', 'The best-informed picnic in the country'],
    closing: ['Applications to data-jobs@example.org.'],
  },
  searches: [
    { text: 'Spark Airflow dbt', language: 'en', needs: ['spark', 'airflow', 'dbt'] },
    { text: 'cloud data warehouse migration and tested SQL models', language: 'en', needs: ['warehouse', 'dbt'] },
  ],
}
