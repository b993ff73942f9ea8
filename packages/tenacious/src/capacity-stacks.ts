/**
 * Stacks in the words that people use for them: technologies, trades, and what only they work on. A word with `?` is an
 * everyday word besides.
 */
export const stacks: Readonly<Record<string, string>> = {
  python:
    'python django flask fastapi celery pandas postgres? postgresql mysql mongodb redis? back_end? backend?',
  go: 'go? golang grpc postgres? postgresql mysql mongodb redis? back_end? backend?',
  data: 'data? data_engineering dbt airflow? snowflake? spark? etl analytics? warehouse? bigquery redshift databricks kafka? flink pipeline? power_bi looker tableau postgres? postgresql mysql mongodb redis?',
  ml: 'ml machine_learning ai? ai_ml ml_ops mlops deep_learning pytorch tensorflow keras llm llms nlp data_science data_scientist data_scientists computer_vision recommender',
  infra:
    'infra infrastructure? platform? devops dev_ops sre sres site_reliability cloud? kubernetes k8s terraform pulumi aws? azure? gcp? google_cloud ansible helm? reliability? ops? jenkins prometheus grafana argo_cd gitops observability linux_administrator openshift',
  mobile:
    'mobile? ios android swift? kotlin flutter react_native objective_c swiftui jetpack_compose xamarin app? iphone ipad app_store play_store app_stores testflight',
  'front-end':
    'front_end frontend react? react_js typescript angular? vue svelte next_js nuxt redux tailwind storybook css html stylesheet stylesheets ui? javascript web? web_component web_components full_stack',
  java: 'java? jvm spring_boot kotlin hibernate quarkus postgres? postgresql mysql mongodb redis? back_end? backend?',
  scala: 'scala akka',
  kotlin: 'kotlin',
  rust: 'rust?',
  ruby: 'ruby? rails? ruby_on_rails sidekiq',
  php: 'php laravel symfony wordpress drupal magento shopify typo3',
  node: 'node? node_js nodejs javascript typescript nest_js deno back_end? backend?',
  dotnet: 'c# .net dotnet asp_net f# blazor visual_basic vb back_end? backend?',
  cpp: 'c++ cpp',
  embedded:
    'embedded? firmware rtos fpga fpgas vhdl verilog microcontroller microcontrollers device_driver device_drivers soldering soldering_iron oscilloscope oscilloscopes circuit_board circuit_boards plc plcs scada zephyr stm32 autosar',
  elixir: 'elixir? erlang phoenix?',
  haskell: 'haskell ocaml',
  clojure: 'clojure',
  perl: 'perl',
  lua: 'lua',
  delphi: 'delphi? pascal?',
  fortran: 'fortran',
  matlab: 'matlab simulink labview',
  r: 'rstudio',
  julia: 'julialang',
  smalltalk: 'smalltalk',
  cobol: 'cobol mainframe mainframes as_400 as400 rpg?',
  qa: 'qa tester testers test? testing? test_automation quality? quality_assurance regression_test regression_tests regression_testing regression_suite regression_suites cypress? selenium playwright appium',
  security:
    'security? appsec pentest pentester pentesters penetration_test penetration_testing penetration_tester infosec soc_analyst cryptographer',
  design:
    'design? designers? designer? ux? ux_research product_design product_designer product_designers user_research wireframe wireframes figma',
  salesforce: 'salesforce apex?',
  servicenow: 'servicenow service_now',
  dynamics: 'dynamics_365',
  netsuite: 'netsuite odoo',
  sap: 'sap abap',
  blockchain: 'blockchain solidity web3 smart_contract smart_contracts ethereum',
  game: 'game? games? unity? unreal? godot shader shaders gameplay',
  database:
    'dba dbas oracle? sql_server cassandra postgres? postgresql mysql mongodb redis? database? databases?',
  network: 'network? networks? networking? cisco? firewall firewalls',
  robotics: 'robotics?',
  gis: 'gis geospatial postgis arcgis',
  product:
    'scrum product_manager product_managers product_owner product_owners project_manager project_managers business_analyst business_analysts technical_writer technical_writers',
};
